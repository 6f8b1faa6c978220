from django.contrib import admin
from django.urls import path

from running import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/runs/", views.RunList.as_view()),
    path("api/runs/<int:pk>/", views.RunDetail.as_view()),
    path("api/account/password/", views.PasswordChange.as_view()),
]
