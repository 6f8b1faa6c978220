import pytest
from django.contrib.auth.models import User

from recipes.models import Category, Recipe

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
def soup():
    cook = User.objects.create_user('rosa')
    category = Category.objects.create(name='Soups')
    return Recipe.objects.create(
        title='Leek soup', author=cook, category=category, minutes=25, method='Boil.'
    )


@pytest.mark.parametrize(('stars', 'status'), [(1, 201), (5, 201), (0, 400), (6, 400)])
def test_stars(api, soup, stars, status):
    api.force_authenticate(soup.author)
    response = api.post('/api/ratings/', {'recipe': soup.pk, 'stars': stars}, format='json')
    assert response.status_code == status


def test_ratings_are_public(api, soup):
    assert api.get('/api/ratings/').status_code == 200
