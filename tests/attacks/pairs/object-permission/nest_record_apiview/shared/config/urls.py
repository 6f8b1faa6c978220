from django.contrib import admin
from django.urls import path

from nests.views import NestRecordDetail, NestRecordList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/nests/", NestRecordList.as_view()),
    path("api/nests/<int:pk>/", NestRecordDetail.as_view()),
]
