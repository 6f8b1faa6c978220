from django.contrib import admin
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from harbour import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", obtain_auth_token),
    path("api/quays/", views.QuayList.as_view()),
    path("api/quays/<int:pk>/readings/", views.ReadingList.as_view()),
    path("api/quays/<int:pk>/days/", views.DailyLevels.as_view()),
]
