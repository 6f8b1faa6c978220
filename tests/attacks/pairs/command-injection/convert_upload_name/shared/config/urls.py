from django.urls import path

from docs.views import DocumentSize

urlpatterns = [path("documents/size/", DocumentSize.as_view())]
