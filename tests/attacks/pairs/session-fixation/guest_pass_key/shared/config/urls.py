from django.contrib import admin
from django.urls import path

from passes import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("enter/", views.EnterView.as_view(), name="enter"),
    path("room/", views.room, name="room"),
]
