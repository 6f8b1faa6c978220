from django.urls import path

from . import views

urlpatterns = [
    path("", views.WatchList.as_view(), name="watches"),
    path("shifts/", views.ShiftList.as_view(), name="shifts"),
    path("shifts/new/", views.SignUp.as_view(), name="sign-up"),
    path("shifts/<int:pk>/give-up/", views.GiveUp.as_view(), name="give-up"),
]
