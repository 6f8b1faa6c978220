from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from hives import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/hives/", views.HiveList.as_view()),
    path("api/hives/<int:pk>/weighings/", views.WeighingList.as_view()),
    path("api/statistic/", views.Statistic.as_view()),
]
