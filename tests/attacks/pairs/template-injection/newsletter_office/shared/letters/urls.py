from django.urls import path

from . import views

urlpatterns = [
    path("letters/", views.letters, name="letters"),
    path("letters/preview/", views.preview, name="preview"),
    path("letters/<int:pk>/", views.letter, name="letter"),
]
