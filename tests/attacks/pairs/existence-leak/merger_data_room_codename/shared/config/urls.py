from django.contrib import admin
from django.urls import include, path

from rooms import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("rooms/", views.room_list, name="rooms"),
    path("rooms/<slug:slug>/", views.room_page, name="room"),
    path("rooms/<slug:slug>/ask/", views.ask, name="ask"),
]
