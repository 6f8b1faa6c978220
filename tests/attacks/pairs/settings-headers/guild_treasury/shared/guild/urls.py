from django.urls import path

from . import views

urlpatterns = [
    path("", views.guilds, name="guilds"),
    path("guilds/<slug:slug>/emblem/", views.emblem, name="emblem"),
    path("guilds/<slug:slug>/payments/", views.payments, name="payments"),
    path("guilds/<slug:slug>/payments/<int:pk>/release/", views.release, name="release"),
]
