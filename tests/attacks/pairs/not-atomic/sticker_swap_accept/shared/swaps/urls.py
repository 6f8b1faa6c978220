from django.urls import path

from . import views

urlpatterns = [
    path("stickers/", views.MyStickers.as_view()),
    path("offers/", views.Offers.as_view()),
    path("offers/<int:pk>/accept/", views.AcceptOffer.as_view()),
]
