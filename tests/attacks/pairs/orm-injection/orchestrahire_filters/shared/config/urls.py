from django.contrib import admin
from django.urls import path


from orchestrahire import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/instruments/", views.InstrumentList.as_view()),
    path("api/hires/", views.HireList.as_view()),
]
