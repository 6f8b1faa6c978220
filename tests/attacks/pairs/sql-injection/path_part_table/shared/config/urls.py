from django.urls import path

from exports.views import export

urlpatterns = [path("export/<str:dataset>.txt", export)]
