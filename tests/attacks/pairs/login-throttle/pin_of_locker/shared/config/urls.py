from django.urls import path

from lockers.views import OpenLocker

urlpatterns = [path("lockers/<slug:code>/open/", OpenLocker.as_view())]
