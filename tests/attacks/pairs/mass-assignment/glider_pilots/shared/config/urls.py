from django.contrib import admin
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from gliding import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", obtain_auth_token),
    path("api/me/", views.OwnPilot.as_view()),
    path("api/gliders/", views.GliderList.as_view()),
    path("api/launches/", views.LaunchList.as_view()),
]
