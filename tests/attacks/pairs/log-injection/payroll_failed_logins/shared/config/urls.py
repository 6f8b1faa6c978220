from django.contrib import admin
from django.contrib.auth.views import LogoutView
from django.urls import path

from payroll import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", views.SignIn.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.SlipList.as_view(), name="home"),
    path("slips/<int:pk>/", views.SlipDetail.as_view(), name="slip"),
    path("slips/<int:pk>/question/", views.Ask.as_view(), name="ask"),
]
