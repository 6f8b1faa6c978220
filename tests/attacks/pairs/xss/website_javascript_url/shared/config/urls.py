from django.urls import path

from directory import views

urlpatterns = [
    path("", views.companies, name="companies"),
    path("join/", views.join),
]
