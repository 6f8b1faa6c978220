from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from lifeboat import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("watches/", views.watches, name="watches"),
    path("watches/<int:pk>/join/", views.join, name="join"),
    path("watches/<int:pk>/crew.csv", views.crew_list, name="crew-list"),
]
