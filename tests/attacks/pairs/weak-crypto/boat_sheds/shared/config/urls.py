from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from sheds import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("sheds/", views.ShedList.as_view(), name="sheds"),
    path("sheds/new/", views.ShedCreate.as_view(), name="shed-new"),
    path("sheds/<int:pk>/phrase/", views.ShedPhrase.as_view(), name="phrase"),
    path("sheds/<int:pk>/open/", views.ShedOpen.as_view(), name="open"),
]
