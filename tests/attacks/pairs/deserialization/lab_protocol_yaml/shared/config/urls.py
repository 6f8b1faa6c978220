from django.contrib import admin
from django.urls import path

from bench.views import ProtocolDetail, ProtocolImport, ProtocolList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/protocols/", ProtocolList.as_view()),
    path("api/protocols/import/", ProtocolImport.as_view()),
    path("api/protocols/<int:pk>/", ProtocolDetail.as_view()),
]
