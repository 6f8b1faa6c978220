from django.contrib import admin
from django.urls import path

from herbarium import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("specimens/", views.SpecimenList.as_view(), name="specimens"),
    path("specimens/new/", views.SpecimenCreate.as_view(), name="specimen-new"),
    path("specimens/<int:pk>/", views.SpecimenUpdate.as_view(), name="specimen"),
    path("loans/", views.MyLoans.as_view(), name="loans"),
]
