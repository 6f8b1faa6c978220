from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from geocaches import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("finds/", views.FindList.as_view(), name="finds"),
    path("finds/<int:pk>/", views.FindDetail.as_view(), name="find"),
    path("finds/import/", views.FindImport.as_view(), name="find-import"),
]
