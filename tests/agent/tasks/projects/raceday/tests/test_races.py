import pytest

from races.models import Race


def test_list_is_public(api, race, entry):
    (found,) = api.get('/api/races/').json()['results']
    assert found['title'] == 'City Run'
    assert found['venue_name'] == 'Stadium'
    assert found['organizer'] == 'olga'
    assert found['clubs'] == ['TV Bonn']
    assert found['distances'][0]['free'] == 1


def test_drafts_are_hidden(api, race, organizer):
    Race.objects.update(status=Race.Status.DRAFT)
    assert api.get('/api/races/').json()['count'] == 0
    api.force_authenticate(organizer)
    assert api.get('/api/races/').json()['count'] == 1


def test_create(api, race, organizer):
    api.force_authenticate(organizer)
    data = {'title': 'Night Run', 'venue': race.venue_id, 'starts_on': '2031-05-01'}
    response = api.post('/api/races/', data)
    assert response.status_code == 201
    assert response.json()['status'] == 'draft'
    assert Race.objects.get(title='Night Run').organizer == organizer


@pytest.mark.parametrize('own', [True, False])
def test_only_organizers_change(api, race, organizer, make_runner, own):
    api.force_authenticate(organizer if own else make_runner().user)
    response = api.patch(f'/api/races/{race.pk}/', {'title': 'New'})
    assert response.status_code == (200 if own else 403)


def test_summary(race):
    assert race.summary() == f'City Run on {race.starts_on}'
