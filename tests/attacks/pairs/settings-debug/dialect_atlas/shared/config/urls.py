from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from dialects import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("words/", views.WordList.as_view(), name="words"),
    path("words/<int:pk>/", views.WordPage.as_view(), name="word"),
    path("words/<int:pk>/forms/new/", views.SpokenFormCreate.as_view(), name="form-new"),
]
