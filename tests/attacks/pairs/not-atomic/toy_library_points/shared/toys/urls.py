from django.urls import path

from . import views

urlpatterns = [
    path("gifts/", views.GiftList.as_view(), name="gifts"),
    path("gifts/new/", views.GiveView.as_view(), name="give"),
]
