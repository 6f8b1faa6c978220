import pytest
from django.contrib.auth.models import User

from recipes.models import Category, Ingredient, Recipe

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
def cook():
    return User.objects.create_user('rosa')


@pytest.fixture
def soup(cook):
    category = Category.objects.create(name='Soups')
    recipe = Recipe.objects.create(
        title='Leek soup', author=cook, category=category, minutes=25, method='Boil.'
    )
    Ingredient.objects.create(recipe=recipe, name='leek', amount='3')
    return recipe


def test_list(api, soup):
    response = api.get('/api/recipes/')
    assert response.status_code == 200
    assert 'Leek soup' in response.content.decode()


def test_detail(api, soup):
    body = api.get(f'/api/recipes/{soup.pk}/').json()
    assert body['category_name'] == 'Soups'
    assert body['ingredients'][0]['name'] == 'leek'


def test_create_needs_a_user(api, soup):
    response = api.post('/api/recipes/', {'title': 'x'}, format='json')
    assert response.status_code == 403


def test_create(api, soup, cook):
    api.force_authenticate(cook)
    response = api.post(
        '/api/recipes/',
        {'title': 'Stew', 'category': soup.category_id, 'minutes': 90, 'method': 'Wait.'},
        format='json',
    )
    assert response.status_code == 201
    assert response.json()['author'] == 'rosa'


def test_quick(api, soup):
    Recipe.objects.create(
        title='Ragu', author=soup.author, category=soup.category, minutes=240, method='Wait.'
    )
    names = [recipe['title'] for recipe in api.get('/api/quick/').json()]
    assert names == ['Leek soup']
