from django.contrib import admin
from django.urls import path

from courier.views import ShiftDetail, ShiftList, SignIn

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-in/", SignIn.as_view()),
    path("api/shifts/", ShiftList.as_view()),
    path("api/shifts/<int:pk>/", ShiftDetail.as_view()),
]
