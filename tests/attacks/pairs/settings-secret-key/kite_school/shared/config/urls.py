from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from kites import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("courses/", views.courses, name="courses"),
    path("enter/", views.ask, name="ask"),
    path("enter/<str:token>/", views.enter, name="enter"),
    path("me/", views.me, name="me"),
]
