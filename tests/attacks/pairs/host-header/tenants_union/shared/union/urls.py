from django.urls import path

from . import views

urlpatterns = [
    path("", views.start),
    path("join/", views.join),
    path("link/", views.ask_link),
    path("me/<str:key>/", views.page, name="page"),
]
