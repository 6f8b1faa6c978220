from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from bank import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("accounts/", views.accounts, name="accounts"),
    path("accounts/<int:pk>/", views.account, name="account"),
    path("statements/<int:pk>/", views.statement, name="statement"),
]
