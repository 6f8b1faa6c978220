"""A small project as a stranger may have it: REST framework beside templates, single quotes."""

from __future__ import annotations

from pathlib import Path

SECRET = "django-insecure-3v8x2k!q0c7r5n1m9z4w6y8t0p2s4d6f8g0h2j4k6l8"
_SETTINGS = f"""from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

# SECURITY WARNING: keep the secret key used in production secret!
SECRET_KEY = '{SECRET}'

DEBUG = True

ALLOWED_HOSTS = []

INSTALLED_APPS = [
    'django.contrib.admin',
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.sessions',
    'django.contrib.messages',
    'rest_framework',
    'books',  # ours
]

MIDDLEWARE = [
    'django.middleware.security.SecurityMiddleware',
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.common.CommonMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'django.contrib.messages.middleware.MessageMiddleware',
    'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

ROOT_URLCONF = 'library.urls'

TEMPLATES = [
    {{
        'BACKEND': 'django.template.backends.django.DjangoTemplates',
        'APP_DIRS': True,
        'OPTIONS': {{
            'context_processors': [
                'django.template.context_processors.request',
                'django.contrib.auth.context_processors.auth',
                'django.contrib.messages.context_processors.messages',
            ],
        }},
    }},
]

DATABASES = {{
    'default': {{
        'ENGINE': 'django.db.backends.sqlite3',
        'NAME': BASE_DIR / 'db.sqlite3',
    }}
}}

USE_TZ = True
STATIC_URL = 'static/'
DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'
PASSWORD_HASHERS = ['django.contrib.auth.hashers.MD5PasswordHasher']

REST_FRAMEWORK = {{
    'DEFAULT_PERMISSION_CLASSES': [
        'rest_framework.permissions.IsAuthenticatedOrReadOnly',
    ],
}}

STRIPE_API_KEY = 'sk_test_4f9a8b7c6d5e4f3a2b1c0d9e'
"""
_VIEWS = """from django.db import transaction
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST
from django.views.generic import ListView
from rest_framework import viewsets

from .models import Author, Book
from .serializers import BookSerializer
from .tasks import index_author


class BookViewSet(viewsets.ModelViewSet):
    queryset = Book.objects.all()
    serializer_class = BookSerializer


class BookListView(ListView):
    model = Book

    def get_queryset(self):
        return Book.objects.select_related('author').order_by('title', 'pk')


def author_list(request):
    authors = Author.objects.order_by('name', 'pk')[:500]
    return render(request, 'books/author_list.html', {'authors': authors})


@require_POST
@transaction.atomic
def add_author(request):
    author = Author.objects.create(name=request.POST['name'])
    index_author.delay(author.pk)
    return redirect('author-list')
"""
_LIST = """<!doctype html>
<html>
<body>
<ul>
{{% for row in {rows} %}}
  <li>{{{{ row }}}}</li>
{{% endfor %}}
</ul>
</body>
</html>
"""
FILES = {
    "manage.py": """import os
import sys

if __name__ == '__main__':
    os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'library.settings')
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
""",
    "requirements.txt": "Django\ndjangorestframework\n",
    "library/__init__.py": "",
    "library/settings.py": _SETTINGS,
    "library/wsgi.py": """import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'library.settings')

application = get_wsgi_application()
""",
    "library/urls.py": """from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path('admin/', admin.site.urls),
    path('', include('books.urls')),
]
""",
    "books/__init__.py": "",
    "books/models.py": """from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)

    def __str__(self):
        return self.name


class Book(models.Model):
    title = models.CharField(max_length=200)
    isbn = models.CharField(max_length=13, unique=True)
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name='books')

    def __str__(self):
        return f'{self.title} by {self.author}'
""",
    "books/serializers.py": """from rest_framework import serializers

from .models import Book


class BookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Book
        fields = ['id', 'title', 'isbn', 'author']
""",
    "books/tasks.py": """class Task:
    def __init__(self, function):
        self.function = function

    def delay(self, *arguments):
        return self.function(*arguments)


@Task
def index_author(pk):
    from .models import Author

    Author.objects.get(pk=pk)
""",
    "books/views.py": _VIEWS,
    "books/urls.py": """from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register('books', views.BookViewSet)

urlpatterns = [
    path('api/', include(router.urls)),
    path('books/', views.BookListView.as_view(), name='book-list-page'),
    path('authors/add/', views.add_author),
    path('authors/', views.author_list, name='author-list'),
]
""",
    "books/templates/books/book_list.html": _LIST.format(rows="object_list"),
    "books/templates/books/author_list.html": _LIST.format(rows="authors"),
    "books/tests.py": """from django.test import TestCase

from .models import Author


class AuthorTests(TestCase):
    def test_list(self):
        Author.objects.create(name='Lem')
        self.assertContains(self.client.get('/authors/'), 'Lem')
""",
    "books/migrations/__init__.py": "",
    "books/migrations/0001_initial.py": """import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name='Author',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100)),
            ],
        ),
        migrations.CreateModel(
            name='Book',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=200)),
                ('isbn', models.CharField(max_length=13, unique=True)),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='books', to='books.author')),
            ],
        ),
    ]
""",  # noqa: E501 - as makemigrations writes it
}


def written(root: Path) -> Path:
    """The project in a folder; returns the folder."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root
