from django.db.models import Q, QuerySet


class PrescriptionQuerySet(QuerySet):
    def of(self, patient):
        return self.filter(patient=patient)

    def matching(self, patient, text):
        return self.filter(
            Q(patient=patient) & (Q(code__icontains=text) | Q(remarks__icontains=text))
        )
