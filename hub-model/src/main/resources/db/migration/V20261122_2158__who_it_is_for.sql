-- Whom something is made for: the third set of words that ships with the hub.

insert into taxonomy (id, slug, name, description) values
    ('6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'who-it-is-for', 'Who it is for', 'The people a service or event is made for. Without such a word it is for everybody.');

insert into taxonomy_term (id, taxonomy_id, slug, name, description, position) values
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0101', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-children', 'Children', 'Up to about twelve.', 1),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0102', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-young-people', 'Young people', 'Teenagers and young adults.', 2),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0103', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-older-people', 'Older people', 'People in later life.', 3),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0104', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-parents-and-families', 'Parents and families', 'People who bring up children, and those who expect one.', 4),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0105', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-carers', 'Carers', 'People who look after somebody, paid by nobody.', 5),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0106', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-women', 'Women', 'Women only.', 6),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0107', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-men', 'Men', 'Men only.', 7),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0108', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-lgbtq-people', 'LGBTQ+ people', 'Lesbian, gay, bi, trans and queer people.', 8),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0109', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-disabled-people', 'Disabled people', 'People with an impairment or a long illness.', 9),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0110', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-deaf-people', 'Deaf people', 'Deaf people and people who are losing their hearing.', 10),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0111', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-autistic-people', 'Autistic people', 'Autistic people, and people who are otherwise neurodivergent.', 11),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0112', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-people-new-to-the-country', 'People new to the country', 'Refugees, people seeking asylum, and others who have just arrived.', 12),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0113', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-veterans', 'Veterans', 'People who served in the armed forces, and their families.', 13),
    ('0a5c1f6e-1c55-5f3b-8f0e-5a3b7d2f0114', '6b0b4a5e-6d52-5d0e-9a0a-3f6c0c1d7b11', 'for-students', 'Students', 'People at college or university.', 14);
