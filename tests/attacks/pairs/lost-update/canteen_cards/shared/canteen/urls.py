from django.urls import path

from . import views

urlpatterns = [
    path("menu/", views.menu),
    path("card/", views.card),
    path("menu/<int:item_pk>/buy/", views.buy),
]
