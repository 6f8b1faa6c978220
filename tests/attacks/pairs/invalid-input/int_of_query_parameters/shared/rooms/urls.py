from django.urls import path

from . import views

urlpatterns = [
    path("rooms/", views.search_page, name="room-page"),
    path("rooms/search/", views.search, name="room-search"),
]
