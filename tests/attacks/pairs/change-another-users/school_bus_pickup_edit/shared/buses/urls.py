from django.urls import path

from . import views

app_name = "buses"

urlpatterns = [
    path("", views.mine, name="mine"),
    path("new/", views.add, name="add"),
    path("<int:pk>/edit/", views.edit, name="edit"),
]
