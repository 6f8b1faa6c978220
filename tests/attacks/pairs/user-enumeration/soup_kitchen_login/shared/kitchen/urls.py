from django.urls import path

from . import views

urlpatterns = [
    path("", views.ShiftList.as_view(), name="shifts"),
    path("sign-in/", views.SignIn.as_view(), name="sign-in"),
    path("sign-out/", views.SignOut.as_view(), name="sign-out"),
]
