from django.contrib.auth.views import LogoutView
from django.urls import path

from . import views
from .signin import SignIn

urlpatterns = [
    path("", views.BerthList.as_view(), name="berths"),
    path("berths/<int:pk>/", views.BerthDetail.as_view(), name="berth"),
    path("sign-in/", SignIn.as_view(), name="sign-in"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
]
