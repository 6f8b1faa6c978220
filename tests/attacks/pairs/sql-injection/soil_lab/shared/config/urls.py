from django.contrib import admin
from django.urls import path

from samples.views import AttributeList, SampleList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/samples/", SampleList.as_view()),
    path("api/samples/attribute/", AttributeList.as_view()),
]
