from django.contrib import admin
from django.urls import path

from dentallab.api import CrownList, PracticeDetail

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/crowns/", CrownList.as_view()),
    path("api/practice/", PracticeDetail.as_view()),
]
