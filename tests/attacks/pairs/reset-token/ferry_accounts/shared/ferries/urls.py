from django.urls import path

from . import views

urlpatterns = [
    path("", views.Sailings.as_view(), name="sailings"),
    path("sign-in/", views.SignIn.as_view(), name="sign-in"),
    path("forgotten/", views.Forgotten.as_view(), name="forgotten"),
    path("forgotten/sent/", views.Sent.as_view(), name="sent"),
    path("forgotten/new/", views.NewPassword.as_view(), name="new-password"),
]
