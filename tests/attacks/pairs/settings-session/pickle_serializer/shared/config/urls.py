from django.urls import path

from shopfront.views import visit

urlpatterns = [path("visit/", visit)]
