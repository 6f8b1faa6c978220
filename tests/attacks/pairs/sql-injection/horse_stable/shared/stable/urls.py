from django.urls import path

from . import views

urlpatterns = [
    path("ranking/", views.ranking),
    path("horses/<int:horse_id>/starts/", views.starts),
    path("horses/<int:horse_id>/starts/add/", views.add_start),
]
