-- The two sets of words that ship with the hub. Ids are fixed, so that every hub means the same by them.

insert into taxonomy (id, slug, name, description) values
    ('700e3f8f-da47-5c4c-80c6-671f88effa6a', 'areas-of-recovery', 'Areas of recovery', 'The seven areas of life that recovery rests on.'),
    ('9bf5cc01-5e5b-563f-bc44-c0c271906189', 'kinds-of-help', 'Kinds of help', 'What a service, event or story is about.');

insert into taxonomy_term (id, taxonomy_id, slug, name, description, position) values
    ('dc3b46ca-15c5-5f8c-9f81-aa74aa042c8a', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'good-relationships', 'Good relationships', 'Friends, family, people to be with.', 1),
    ('284532ec-b18b-59bd-a1d8-ec1b044d92b9', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'financial-security', 'Financial security', 'Money, benefits, debt and being able to pay for what you need.', 2),
    ('2e4a031e-c4dc-5038-9d09-41b475f6b324', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'satisfying-work', 'Satisfying work', 'Jobs, volunteering and other things that are worth doing.', 3),
    ('b8dfef51-e629-5156-8a1b-dd2dacefbace', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'personal-growth', 'Personal growth', 'Learning, trying new things and getting to know yourself.', 4),
    ('a411ac14-1204-57cd-a8fb-1ac48cc7d1b3', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'living-environment', 'The right living environment', 'A home and a place that are right for you.', 5),
    ('4ad90999-e573-5db2-b498-147674c3c697', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'culture-and-spirit', 'Cultural and spiritual perspectives', 'Your culture, your faith, and what gives your life meaning.', 6),
    ('9f944996-6185-5c4d-bb70-124906c2ba10', '700e3f8f-da47-5c4c-80c6-671f88effa6a', 'resilience', 'Resilience', 'Getting through hard times and bouncing back.', 7),
    ('d4eede69-5e8d-5c0d-9440-9c531717e316', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'someone-to-talk-to', 'Someone to talk to', 'Listening, peer support and befriending.', 1),
    ('c3e50f31-488e-5a8c-98f9-f5febf811df2', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'talking-therapy', 'Talking therapy', 'Counselling and other treatment by talking.', 2),
    ('1ea48e65-c74a-5c74-95a5-698e3d8a570a', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'groups-and-company', 'Groups and company', 'Meeting other people regularly.', 3),
    ('849dce8b-4652-5fc7-8bfc-8ddb7be606d0', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'food-and-meals', 'Food and meals', 'Food banks, shared meals and cooking together.', 4),
    ('7a088661-9fc5-5fbc-9a59-48037783dac2', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'gardening-and-nature', 'Gardening and nature', 'Growing things and being outdoors.', 5),
    ('d2cb5a88-aecd-5a4f-9b21-682dc61dc350', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'arts-and-making', 'Arts and making', 'Drawing, sewing, music, writing and other making.', 6),
    ('0b3c1484-416c-5f20-90b8-b02ba512e0ee', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'moving-and-sport', 'Moving and sport', 'Walking, swimming, dancing and other exercise.', 7),
    ('4302ee14-7c27-5ed7-a362-de10ac431dff', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'money-and-debt', 'Money and debt', 'Benefits, bills, debt and saving energy.', 8),
    ('8aa57849-c13f-56cf-9b12-a69649b11d9a', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'work-and-volunteering', 'Work and volunteering', 'Finding or keeping a job, and giving your time.', 9),
    ('f5a96461-ac91-5e1b-b5ca-0e2285cabf39', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'learning', 'Learning', 'Courses, reading, and English for speakers of other languages.', 10),
    ('451959dd-50ba-5051-b814-02124b88c38f', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'getting-online', 'Getting online', 'Devices, data, and help to use them.', 11),
    ('259aa7c9-c6f1-5ef4-8618-20d550599ae5', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'housing', 'Housing', 'Finding, keeping or mending a home.', 12),
    ('1746e8ad-4093-5a45-9bab-015e4e476ead', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'family-and-carers', 'Family and carers', 'Help for parents, families and people who care for somebody.', 13),
    ('b7afd91c-fcf0-5fda-8670-53b7238df8b9', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'young-people', 'Young people', 'For children, teenagers and young adults.', 14),
    ('0f94f555-eede-5145-a019-a0794aff2abe', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'older-people', 'Older people', 'For people in later life.', 15),
    ('36fbd8e9-daa2-5406-a479-3db9ebcf9b25', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'bereavement', 'Loss and grief', 'After somebody has died.', 16),
    ('60b27031-d1b1-5130-b513-75245d226933', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'drugs-and-alcohol', 'Drugs and alcohol', 'Cutting down, stopping, and staying well.', 17),
    ('c95e6bfb-351c-5120-824e-4a8f63d670bd', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'faith-and-culture', 'Faith and culture', 'Communities of faith, language and heritage.', 18),
    ('c9965c7b-afcb-5f6f-9db3-75555ef68ab1', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'legal-and-rights', 'Law and rights', 'Advice and somebody to speak up for you.', 19),
    ('31a9a646-2203-5a69-9082-c5d71a164625', '9bf5cc01-5e5b-563f-bc44-c0c271906189', 'urgent-support', 'Urgent support', 'When it cannot wait.', 20);
