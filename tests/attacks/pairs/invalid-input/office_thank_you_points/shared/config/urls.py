from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from points import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/wallet/", views.WalletDetail.as_view(), name="wallet"),
    path("api/colleagues/", views.ColleagueList.as_view(), name="colleagues"),
    path("api/gifts/", views.GiftList.as_view(), name="gifts"),
]
