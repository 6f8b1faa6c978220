from django.contrib import admin
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from equine import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", obtain_auth_token),
    path("api/horses/", views.HorseList.as_view()),
    path("api/horses/<int:pk>/", views.HorseDetail.as_view()),
    path("api/horses/<int:pk>/treatments/", views.TreatmentList.as_view()),
]
