from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from runes import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("stones/", views.stones, name="stones"),
    path("stones/import/", views.stones_import, name="stones-import"),
    path("stones/<int:pk>/", views.stone, name="stone"),
]
