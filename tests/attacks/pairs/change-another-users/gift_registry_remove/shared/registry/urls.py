from django.urls import path

from . import views

app_name = "registry"
urlpatterns = [
    path("", views.mine, name="mine"),
    path("gifts/add/", views.add_gift, name="add"),
    path("gifts/<int:gift_id>/remove/", views.remove_gift, name="remove"),
]
