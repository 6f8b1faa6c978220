from django.contrib import admin
from django.urls import path

from lab.api import ResultDetail, ResultList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/results/", ResultList.as_view()),
    path("api/results/<uuid:pk>/", ResultDetail.as_view()),
]
