from django.urls import path

from . import views

app_name = "crew"

urlpatterns = [
    path("", views.member_list, name="member_list"),
    path("me/", views.me, name="me"),
]
