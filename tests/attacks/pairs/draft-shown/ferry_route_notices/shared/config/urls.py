from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from timetable import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("", views.RouteList.as_view(), name="routes"),
    path("routes/<slug:slug>/", views.RoutePage.as_view(), name="route"),
    path("notices/", views.NoticeList.as_view(), name="notices"),
    path("notices/new/", views.NoticeCreate.as_view(), name="notice-new"),
    path("notices/<int:pk>/", views.NoticePage.as_view(), name="notice"),
]
