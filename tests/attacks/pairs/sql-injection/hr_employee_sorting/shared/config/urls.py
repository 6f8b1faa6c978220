from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from staff import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/me/", views.Me.as_view(), name="home"),
    path("api/colleagues/", views.Colleagues.as_view(), name="colleagues"),
    path("api/leave/", views.LeaveList.as_view(), name="leave"),
    path("api/leave/<int:pk>/", views.LeaveDetail.as_view(), name="leave-detail"),
]
