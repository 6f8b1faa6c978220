from django.contrib.auth.views import LogoutView
from django.urls import path

from config.signin import SignIn
from permits import views

urlpatterns = [
    path("login/", SignIn.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("permits/", views.portal, name="portal"),
    path("api/permits/", views.PermitList.as_view(), name="permit-list"),
    path("api/permits/expiring/", views.Expiring.as_view(), name="permit-expiring"),
    path("api/permits/<int:pk>/", views.PermitDetail.as_view(), name="permit"),
]
