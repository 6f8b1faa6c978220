from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from portal import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("accounts/register/", views.Register.as_view(), name="register"),
    path("", views.RecordList.as_view(), name="home"),
    path("records/new/", views.RecordCreate.as_view(), name="record-new"),
    path("records/<int:pk>/", views.RecordDetail.as_view(), name="record"),
]
