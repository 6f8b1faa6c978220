from django.contrib import admin
from django.urls import path

from herbs.views import LabelCreateView, LabelTextView, RemedyListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("remedies/", RemedyListView.as_view(), name="remedies"),
    path("labels/new/", LabelCreateView.as_view(), name="label-new"),
    path("labels/<int:pk>/<int:remedy>/", LabelTextView.as_view(), name="label"),
]
